other = "other"
