import sys
print("x")
sys.exit(None)
print("never")
# expect: x
