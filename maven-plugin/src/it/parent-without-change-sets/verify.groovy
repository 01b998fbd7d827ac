def log = new File(basedir, 'build.log').text.normalize()
assert log.contains(':check (default) @ parent-without-change-sets ---')
assert !log.contains('no change set')
assert !new File(basedir, 'target/preflight/report.json').exists()
