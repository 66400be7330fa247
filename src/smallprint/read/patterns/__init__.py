"""Phrases by which terms are read, as data: each table named and commented; the code that matches holds none."""
