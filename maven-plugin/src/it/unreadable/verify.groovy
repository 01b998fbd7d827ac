import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('[ERROR] src/main/changesets/half.json:2:1: error: this is no JSON: ')
assert log.contains('    [change-set.document.json-syntax] no HTTP status is documented\n')
assert log.contains('[INFO] 2 documents: 1 unreadable, 1 undecided (as of 2024-06-01, reference edition 2024-04-17)\n')
assert log.contains('1 error, 0 warnings in 1 of 2 documents')

def report = new JsonSlurper().parse(new File(basedir, 'target/preflight/report.json'))
assert report.documents*.verdict == ['unreadable', 'undecided']
