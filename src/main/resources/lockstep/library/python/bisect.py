"""Searching and inserting in sorted lists."""

from _bisect import bisect_left, bisect_right, bisect, insort_left, insort_right, insort
