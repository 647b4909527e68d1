import sys
sys.stdout.write("start\nend\n")
sys.stderr.write("Python 2.7.18\n")
