import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('[WARNING] src/main/entities/half-saved.json:3:1: warning: this is no JSON: ')
assert log.contains('[INFO] 1 document: 1 undecided (as of 2024-06-01, reference edition 2024-04-17)\n[INFO] 0 errors, 1 warning\n')
assert log =~ /\[INFO\] a snapshot of prod-radar1 would decide \d+ more rules: aws marketplace-catalog describe-entity --region us-east-1 --catalog AWSMarketplace --entity-id prod-radar1 > src\/main\/entities\/prod-radar1\.json\n/
assert log.count('[ERROR] not everything was checked: 1 of 1 document has open questions; see target/preflight/report.json\n') == 1

def report = new JsonSlurper().parse(new File(basedir, 'target/preflight/report.json'))
assert report.snapshotProblems*.path == ['src/main/entities/half-saved.json']
assert log.count('half-saved.json:3:1') == 1
def taken = report.documents[0].undecided.find { it.rule == 'product.add-dimensions.key.exists' }
assert taken.needs == [[kind: 'snapshot', of: 'prod-radar1']]
