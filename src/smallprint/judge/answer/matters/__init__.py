"""The matters that can be asked, one file for each field of terms. Data only; the code that matches them holds none."""
