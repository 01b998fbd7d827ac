import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.normalize()
assert log.count('[INFO] 0 documents: this project of modules has no src/main/changesets; `mvn verify` checks the modules') == 2
assert log.contains('[ERROR] a/src/main/changesets/units.json:18:19: error: DetailsDocument[0].Unit is "Weighings"')
assert log.contains('; see a/target/preflight/report.json')
assert log.contains("on project modules-b: no change set found: no file below ${new File(basedir, 'b').canonicalPath} matches src/main/changesets/**/*.json; in a module that has none, set preflight.skip to true, or preflight.failIfNoFiles to false")

def accepted = log.substring(log.indexOf('BUILD FAILURE'))
assert accepted.contains("[INFO] 0 documents: no change set found: no file below ${new File(basedir, 'b').canonicalPath} matches")
assert accepted.contains('BUILD SUCCESS')

def report = new JsonSlurper().parse(new File(basedir, 'a/target/preflight/report.json'))
assert report.documents*.path == ['src/main/changesets/units.json']
assert !new File(basedir, 'target/preflight').exists()
