"""Trained weights, as data; training/ holds how they were made."""
