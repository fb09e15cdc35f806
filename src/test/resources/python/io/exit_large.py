raise SystemExit(300)
# expect exit: 44
