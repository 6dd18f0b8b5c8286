"""Golden tables: exact values of the references, made with mpmath by `make.py` and stored as hex floats."""
