def log = new File(basedir, 'build.log').text.normalize()
assert log.count('[INFO] 2 documents: ') == 1
assert log.count(' (as of 2024-06-01, strict, reference edition 2024-04-17)') == 1
