import sys
sys.exit("bad thing")
# expect stderr: bad thing
# expect exit: 1
