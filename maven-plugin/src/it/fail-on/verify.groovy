def log = new File(basedir, 'build.log').text.normalize()
def never = log.substring(0, log.indexOf('BUILD SUCCESS'))
assert never.contains('''\
[ERROR] src/main/changesets/radar.json:5:40: error: Categories has 0 items, at least 1 is required
    [product.update-information.categories.min-items] StartChangeSet answers HTTP 400
[INFO] 1 document: 1 rejected (as of 2024-06-01, reference edition 2024-04-17)
''')

def warning = log.substring(never.length())
assert warning.contains('[WARNING] warned/radar.json:5:58: warning: ProductColour is not documented here')
assert warning.contains('    [product.update-information.details.unknown-member] StartChangeSet may answer HTTP 400\n')
assert warning.contains('on project fail-on: 0 errors, 1 warning in 1 of 1 document; see target/preflight/report.json')
