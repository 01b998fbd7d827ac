def log = new File(basedir, 'build.log').text.normalize()
assert log.contains("on project no-files: no change set found: no file below ${basedir.canonicalPath} matches src/main/changesets/**/*.json")
assert new File(basedir, 'target/preflight/report.json').text.contains('"documents": 0,')
