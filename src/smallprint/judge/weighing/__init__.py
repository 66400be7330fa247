"""How much a changed clause, and a whole change, weighs: signs, what is cosmetic by rule, kinds, topics, severity."""
