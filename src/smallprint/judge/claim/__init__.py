"""Statements held against a contract: split into claims, each judged on quoted words."""
