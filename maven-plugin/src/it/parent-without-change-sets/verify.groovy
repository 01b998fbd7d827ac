def log = new File(basedir, 'build.log').text.normalize()
assert log.contains("on project parent-without-change-sets: no change set found: no file below ${basedir.canonicalPath} matches src/main/changesets/**/*.json")
