import asyncio, _thread, threading, time
def later(): time.sleep(0.05); _thread.interrupt_main()
async def main():
    threading.Thread(target=later).start()
    try: await asyncio.sleep(5)
    except asyncio.CancelledError: print('cancelled by ctrl-c'); return 5
try: print(asyncio.run(main()))
except KeyboardInterrupt: print('KI')
# expect: cancelled by ctrl-c
# expect: 5
