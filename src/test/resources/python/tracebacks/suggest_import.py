time.sleep(1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "suggest_import.py", line 1, in <module>
# expect stderr:     time.sleep(1)
# expect stderr:     ^^^^
# expect stderr: NameError: name 'time' is not defined. Did you forget to import 'time'?
# expect exit: 1
