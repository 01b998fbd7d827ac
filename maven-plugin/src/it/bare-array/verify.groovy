def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('''\
[ERROR] src/main/changesets/radar.json:5:72: error: Categories has 0 items, at least 1 is required
    [product.update-information.categories.min-items] StartChangeSet answers HTTP 400
''')
assert log.contains('1 error, 0 warnings in 1 of 1 document')
assert new File(basedir, 'target/preflight/report.json').text.contains('"pointer": "/ChangeSet/0/DetailsDocument/Categories"')
