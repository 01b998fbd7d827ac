import groovy.json.JsonSlurper

assert !new File(basedir, 'pom.xml').exists()

def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('''\
[ERROR] sets/deeper/units.json:18:19: error: DetailsDocument[0].Unit is "Weighings", one of GB, Gbps, HostHrs, Hosts, MB, Mbps, Requests, TaskHrs, TB, TierHrs, UnitHrs, Units, UserHrs, Users is required
    [product.add-dimensions.unit.known] the change fails with INVALID_UNIT
[INFO] 2 documents: 1 failed, 1 clear (as of 2024-06-01, reference edition 2024-04-17)
''')
assert log.contains('1 error, 0 warnings in 1 of 2 documents; see out/report.json')

def report = new JsonSlurper().parse(new File(basedir, 'out/report.json'))
assert report.documents*.path == ['sets/clean.json', 'sets/deeper/units.json']

// Maven's stand-in for a missing project looks like a parent, but nothing is skipped quietly.
assert log.contains("no change set found: no file below ${basedir.canonicalPath} matches src/main/changesets/**/*.json")
assert new File(basedir, 'target/preflight/report.json').isFile()
assert !basedir.list().any { it.contains('$') }
