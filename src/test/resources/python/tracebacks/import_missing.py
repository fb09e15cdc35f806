import nonexistent_module
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "import_missing.py", line 1, in <module>
# expect stderr:     import nonexistent_module
# expect stderr: ModuleNotFoundError: No module named 'nonexistent_module'
# expect exit: 1
