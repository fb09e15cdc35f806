import datetime
for f in '%T %R %D %F %r %e %h %n %t %C %s %G %P %E %k %l %N %i %v %d%Q %d% %%% %Y-%m-%q'.split():
    try: print(f, datetime.datetime.strptime('x', f))
    except ValueError as e: print(f, e)
print(datetime.datetime.strptime('7 March', '%d %B'))
print(datetime.datetime.strptime('8 March', '%d %B'))
print(datetime.datetime.strptime('8 3 24', '%d %m %y'))
# expect: %T 'T' is a bad directive in format '%T'
# expect: %R 'R' is a bad directive in format '%R'
# expect: %D 'D' is a bad directive in format '%D'
# expect: %F 'F' is a bad directive in format '%F'
# expect: %r 'r' is a bad directive in format '%r'
# expect: %e 'e' is a bad directive in format '%e'
# expect: %h 'h' is a bad directive in format '%h'
# expect: %n 'n' is a bad directive in format '%n'
# expect: %t 't' is a bad directive in format '%t'
# expect: %C 'C' is a bad directive in format '%C'
# expect: %s 's' is a bad directive in format '%s'
# expect: %G time data 'x' does not match format '%G'
# expect: %P 'P' is a bad directive in format '%P'
# expect: %E 'E' is a bad directive in format '%E'
# expect: %k 'k' is a bad directive in format '%k'
# expect: %l 'l' is a bad directive in format '%l'
# expect: %N 'N' is a bad directive in format '%N'
# expect: %i 'i' is a bad directive in format '%i'
# expect: %v 'v' is a bad directive in format '%v'
# expect: %d%Q 'Q' is a bad directive in format '%d%Q'
# expect: %d% stray % in format '%d%'
# expect: %%% stray % in format '%%%'
# expect: %Y-%m-%q 'q' is a bad directive in format '%Y-%m-%q'
# expect: 1900-03-07 00:00:00
# expect: 1900-03-08 00:00:00
# expect: 2024-03-08 00:00:00
# expect stderr: strptime_formats.py:5: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguious
# expect stderr: and fails to parse leap day. The default behavior will change in Python 3.15
# expect stderr: to either always raise an exception or to use a different default year (TBD).
# expect stderr: To avoid trouble, add a specific year to the input & format.
# expect stderr: See https://github.com/python/cpython/issues/70647.
# expect stderr:   print(datetime.datetime.strptime('7 March', '%d %B'))
