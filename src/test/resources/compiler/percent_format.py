def k():
    raise error(("%s; %r is a package and cannot " +
                               "be directly executed") %(e, mod_name))
'%s' % (a,); '%5s%-5r%.3a' % (a, b, c); '%d' % (a,); '%s%%' % (x,); '%s' % a; '%s %s' % (1, 2); '%s' % (*a,)
