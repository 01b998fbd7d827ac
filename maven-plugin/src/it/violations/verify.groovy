import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('''\
[ERROR] src/main/changesets/radar.json:8:25: error: ProductTitle has 75 characters, at most 72 are allowed; shorten it by 3
    [product.update-information.product-title.max-length] StartChangeSet answers HTTP 400
[ERROR] src/main/changesets/radar.json:13:60: error: Entity.Identifier refers to a change named "CreateRadio", but no change of this set has that ChangeName; add it to the change that creates the entity
    [change-set.reference.unknown-change-name] StartChangeSet answers HTTP 422
[ERROR] src/main/changesets/units.json:18:19: error: DetailsDocument[0].Unit is "Weighings", one of GB, Gbps, HostHrs, Hosts, MB, Mbps, Requests, TaskHrs, TB, TierHrs, UnitHrs, Units, UserHrs, Users is required
    [product.add-dimensions.unit.known] the change fails with INVALID_UNIT
[INFO] 2 documents: 1 rejected, 1 failed (as of 2024-06-01, reference edition 2024-04-17)
[INFO] 3 errors, 0 warnings
''')
assert log.contains('on project violations: 3 errors, 0 warnings in 2 of 2 documents; see target/preflight/report.json')

def report = new JsonSlurper().parse(new File(basedir, 'target/preflight/report.json'))
assert report.documents*.verdict == ['rejected', 'failed']
assert report.documents*.findings.flatten().collect { [it.rule, it.phase, it.httpStatus, it.awsCode, it.pointer] } == [
    ['product.update-information.product-title.max-length', 'sync', 400, null, '/ChangeSet/0/DetailsDocument/ProductTitle'],
    ['change-set.reference.unknown-change-name', 'sync', 422, null, '/ChangeSet/1/Entity/Identifier'],
    ['product.add-dimensions.unit.known', 'async', null, 'INVALID_UNIT', '/ChangeSet/1/DetailsDocument/0/Unit'],
]

def skipped = log.indexOf('[INFO] preflight.skip is set: no change set is checked\n')
assert skipped >= 0
assert log.indexOf('BUILD SUCCESS') > skipped
assert log.indexOf('BUILD FAILURE') > log.indexOf('BUILD SUCCESS')
