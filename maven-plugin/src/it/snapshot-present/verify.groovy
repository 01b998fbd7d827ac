def log = new File(basedir, 'build.log').text.normalize()
assert log.contains('''\
[ERROR] src/main/changesets/radar.json:9:18: error: DetailsDocument[0].Key is "parcels", which a dimension of the product has already; use another one, or UpdateDimensions to change that dimension
    [product.add-dimensions.key.exists] the change fails with INVALID_DIMENSION
[INFO] 1 document: 1 failed (as of 2024-06-01, reference edition 2024-04-17)
[INFO] 1 error, 0 warnings
''')
assert !log.contains('describe-entity')
