import warnings
warnings.simplefilter('always')
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for _ in range(3): warnings.warn('once per place')
    warnings.filterwarnings('ignore', category=DeprecationWarning)
    warnings.warn('ignored', DeprecationWarning)
    print([str(w.message) for w in log])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: warnings.warn('raised', RuntimeWarning)
    except RuntimeWarning as e: print('caught', e)
for bad in (lambda: warnings.warn('x', int), lambda: warnings.simplefilter('nope')):
    try: bad()
    except (TypeError, ValueError) as e: print(e)
# expect: ['once per place']
# expect: caught raised
# expect: category must be a Warning subclass, not 'type'
# expect: invalid action: 'nope'
