def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('''\
[ERROR] src/main/changesets/radar.json:7:73: error: Highlights has 0 items, at least 1 is required
    [product.update-information.highlights.min-items] StartChangeSet answers HTTP 400
''')
assert log.contains('1 error, 0 warnings in 1 of 1 document')
assert new File(basedir, 'target/preflight/report.json').text.contains('"pointer": "/ChangeSet/0/DetailsDocument/Highlights"')
