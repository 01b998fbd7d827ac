def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('on project wrong-configuration: preflight.asOf is "yesterday", where a date such as 2024-06-01 is expected')
assert log.contains('on project wrong-configuration: preflight.changeSets: no such file or directory: src/main/changests (below ')
assert log.count('http://cwiki.apache.org/confluence/display/MAVEN/MojoExecutionException') == 4
assert log.contains('on project wrong-configuration: preflight.strict is "ja", where true, yes, false or no is expected')
assert log.contains('sets/a.json, which exists and is no report of Preflight; name another file')
assert new File(basedir, 'sets/a.json').text == '[]\n'
assert !new File(basedir, 'target/preflight/report.json').exists()
