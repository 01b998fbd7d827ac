import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('[INFO] 1 document: 1 clear (as of 2024-06-01, reference edition 2024-04-17)\n[INFO] 0 errors, 0 warnings\n')
assert log.contains('[INFO] report: target/preflight/report.json\n')

def report = new JsonSlurper().parse(new File(basedir, 'target/preflight/report.json'))
assert report.format == 'preflight-report/1'
assert report.asOf == '2024-06-01'
assert report.documents*.path == ['src/main/changesets/parcel-radar/create.json']
assert report.documents[0].counts.held > 100
