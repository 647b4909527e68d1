"""Reads a CSV file as Python's csv module does, strictly: check_csv.py FILE COLUMNS ROWS.

Every row must have the columns of the first, and no cell may begin like a formula. Prints the rows
as JSON."""

import csv
import json
import sys

path, columns, rows = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8", newline="") as file:
    table = list(csv.reader(file, strict=True))
assert len(table) == rows + 1, f"{len(table) - 1} rows instead of {rows}"
for row in table:
    assert len(row) == columns, f"{len(row)} columns: {row}"
    for cell in row:
        assert not cell.strip().startswith(("=", "+", "-", "@")), cell
json.dump(table, sys.stdout)
