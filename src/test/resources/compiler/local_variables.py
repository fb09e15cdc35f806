def a(x):
    del x
    print(x)
    try: y = 1
    except E: pass
    return y
def b(c):
    if c: d = 1
    return d
def e():
    for f in g: pass
    return f
def h(a, b):
    a, b = b, a
    a, b, c = c, b, a
    x = x = 1
    return a, b
def many():
    v0 = 0; v1 = 1; v2 = 2; v3 = 3; v4 = 4; v5 = 5; v6 = 6; v7 = 7; v8 = 8; v9 = 9; v10 = 10; v11 = 11; v12 = 12; v13 = 13; v14 = 14; v15 = 15; v16 = 16; v17 = 17; v18 = 18; v19 = 19; v20 = 20; v21 = 21; v22 = 22; v23 = 23; v24 = 24; v25 = 25; v26 = 26; v27 = 27; v28 = 28; v29 = 29; v30 = 30; v31 = 31; v32 = 32; v33 = 33; v34 = 34; v35 = 35; v36 = 36; v37 = 37; v38 = 38; v39 = 39; v40 = 40; v41 = 41; v42 = 42; v43 = 43; v44 = 44; v45 = 45; v46 = 46; v47 = 47; v48 = 48; v49 = 49; v50 = 50; v51 = 51; v52 = 52; v53 = 53; v54 = 54; v55 = 55; v56 = 56; v57 = 57; v58 = 58; v59 = 59; v60 = 60; v61 = 61; v62 = 62; v63 = 63; v64 = 64; v65 = 65; v66 = 66; v67 = 67; v68 = 68; v69 = 69
    if v1: print(v69)
    return v68
def big(n):
    while n:
        if n.attr0 == 0 and g0: n = f0(n, key0=n)
        if n.attr1 == 1 and g1: n = f1(n, key1=n)
        if n.attr2 == 2 and g2: n = f2(n, key2=n)
        if n.attr3 == 3 and g3: n = f3(n, key3=n)
        if n.attr4 == 4 and g4: n = f4(n, key4=n)
        if n.attr5 == 5 and g5: n = f5(n, key5=n)
        if n.attr6 == 6 and g6: n = f6(n, key6=n)
        if n.attr7 == 7 and g7: n = f7(n, key7=n)
        if n.attr8 == 8 and g8: n = f8(n, key8=n)
        if n.attr9 == 9 and g9: n = f9(n, key9=n)
        if n.attr10 == 10 and g10: n = f10(n, key10=n)
        if n.attr11 == 11 and g11: n = f11(n, key11=n)
        if n.attr12 == 12 and g12: n = f12(n, key12=n)
        if n.attr13 == 13 and g13: n = f13(n, key13=n)
        if n.attr14 == 14 and g14: n = f14(n, key14=n)
        if n.attr15 == 15 and g15: n = f15(n, key15=n)
        if n.attr16 == 16 and g16: n = f16(n, key16=n)
        if n.attr17 == 17 and g17: n = f17(n, key17=n)
        if n.attr18 == 18 and g18: n = f18(n, key18=n)
        if n.attr19 == 19 and g19: n = f19(n, key19=n)
        if n.attr20 == 20 and g20: n = f20(n, key20=n)
        if n.attr21 == 21 and g21: n = f21(n, key21=n)
        if n.attr22 == 22 and g22: n = f22(n, key22=n)
        if n.attr23 == 23 and g23: n = f23(n, key23=n)
        if n.attr24 == 24 and g24: n = f24(n, key24=n)
        if n.attr25 == 25 and g25: n = f25(n, key25=n)
        if n.attr26 == 26 and g26: n = f26(n, key26=n)
        if n.attr27 == 27 and g27: n = f27(n, key27=n)
        if n.attr28 == 28 and g28: n = f28(n, key28=n)
        if n.attr29 == 29 and g29: n = f29(n, key29=n)
        if n.attr30 == 30 and g30: n = f30(n, key30=n)
        if n.attr31 == 31 and g31: n = f31(n, key31=n)
        if n.attr32 == 32 and g32: n = f32(n, key32=n)
        if n.attr33 == 33 and g33: n = f33(n, key33=n)
        if n.attr34 == 34 and g34: n = f34(n, key34=n)
        if n.attr35 == 35 and g35: n = f35(n, key35=n)
        if n.attr36 == 36 and g36: n = f36(n, key36=n)
        if n.attr37 == 37 and g37: n = f37(n, key37=n)
        if n.attr38 == 38 and g38: n = f38(n, key38=n)
        if n.attr39 == 39 and g39: n = f39(n, key39=n)
        if n.attr40 == 40 and g40: n = f40(n, key40=n)
        if n.attr41 == 41 and g41: n = f41(n, key41=n)
        if n.attr42 == 42 and g42: n = f42(n, key42=n)
        if n.attr43 == 43 and g43: n = f43(n, key43=n)
        if n.attr44 == 44 and g44: n = f44(n, key44=n)
        if n.attr45 == 45 and g45: n = f45(n, key45=n)
        if n.attr46 == 46 and g46: n = f46(n, key46=n)
        if n.attr47 == 47 and g47: n = f47(n, key47=n)
        if n.attr48 == 48 and g48: n = f48(n, key48=n)
        if n.attr49 == 49 and g49: n = f49(n, key49=n)
        if n.attr50 == 50 and g50: n = f50(n, key50=n)
        if n.attr51 == 51 and g51: n = f51(n, key51=n)
        if n.attr52 == 52 and g52: n = f52(n, key52=n)
        if n.attr53 == 53 and g53: n = f53(n, key53=n)
        if n.attr54 == 54 and g54: n = f54(n, key54=n)
        if n.attr55 == 55 and g55: n = f55(n, key55=n)
        if n.attr56 == 56 and g56: n = f56(n, key56=n)
        if n.attr57 == 57 and g57: n = f57(n, key57=n)
        if n.attr58 == 58 and g58: n = f58(n, key58=n)
        if n.attr59 == 59 and g59: n = f59(n, key59=n)
    return n
