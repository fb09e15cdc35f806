try: open('u.txt', 'rb', encoding='ascii')
except ValueError as e: print(e)
# expect: binary mode doesn't take an encoding argument
