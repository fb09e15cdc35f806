package lockstep.library.regex;

/** When two characters are alike to IGNORECASE. */
final class CaseFold {
    /** Alike besides what the mappings say, from a first one to the others (Lib/re/_casefix.py has the same). */
    private static final int[][] MORE = {
        {'i', 0x130, 0x131}, {'s', 0x17f}, {'k', 0x212a}, {0xe5, 0x212b}, {0xb5, 0x3bc}, {0x3b9, 0x345, 0x1fbe},
        {0x3b2, 0x3d0}, {0x3b5, 0x3f5}, {0x3b8, 0x3d1, 0x3f4}, {0x3ba, 0x3f0}, {0x3c0, 0x3d6}, {0x3c1, 0x3f1},
        {0x3c2, 0x3c3}, {0x3c6, 0x3d5}, {0x3c9, 0x2126}, {0x1e61, 0x1e9b}, {0x390, 0x1fd3}, {0x3b0, 0x1fe3},
        {0xfb05, 0xfb06}, {0x432, 0x1c80}, {0x434, 0x1c81}, {0x43e, 0x1c82}, {0x441, 0x1c83}, {0x442, 0x1c84, 0x1c85},
        {0x44a, 0x1c86}, {0x463, 0x1c87}, {0xa64b, 0x1c88},
    };

    private CaseFold() {}

    /** One character for all that are alike. */
    static int canonical(int c, boolean ascii) {
        if (c < 128 || ascii) {
            return c >= 'A' && c <= 'Z' ? c + 32 : c;
        }
        return switch (c) {
            case 0x1fd3 -> 0x390;
            case 0x1fe3 -> 0x3b0;
            case 0xfb06 -> 0xfb05;
            default -> Character.toLowerCase(Character.toUpperCase(c));
        };
    }

    /** All that are alike, itself among them. */
    static int[] variants(int c, boolean ascii) {
        int low = canonical(c, ascii);
        if (ascii) {
            return low >= 'a' && low <= 'z' ? new int[] {low, low - 32} : new int[] {c};
        }
        for (int[] row : MORE) {
            if (canonical(row[0], false) == low) {
                int[] all = new int[row.length + 3];
                System.arraycopy(row, 0, all, 3, row.length);
                all[0] = c;
                all[1] = low;
                all[2] = Character.toUpperCase(low);
                return all;
            }
        }
        return new int[] {c, low, Character.toUpperCase(low), Character.toTitleCase(low), Character.toLowerCase(c)};
    }
}
