import sys
sys.exit((1,"a"))
# expect stderr: (1, 'a')
# expect exit: 1
