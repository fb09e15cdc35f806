package lockstep.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of characters, as Unicode gives them: Java's are others for control characters and for what is named by rule. */
public final class CharacterNames {
    private CharacterNames() {}

    private static final int HANGUL = 0xac00;
    private static final String[] LEADS = {
        "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"
    };
    private static final String[] VOWELS = {
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU",
        "YI", "I"
    };
    private static final String[] TAILS = {
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H"
    };

    /** Names of characters that have none but as aliases (NameAliases.txt). Control characters in their order first. */
    private static final String CONTROLS =
            """
            NULL,NUL;START OF HEADING,SOH;START OF TEXT,STX;END OF TEXT,ETX;END OF TRANSMISSION,EOT;ENQUIRY,ENQ;
            ACKNOWLEDGE,ACK;ALERT,BEL;BACKSPACE,BS;CHARACTER TABULATION,HORIZONTAL TABULATION,HT,TAB;
            LINE FEED,NEW LINE,END OF LINE,LF,NL,EOL;LINE TABULATION,VERTICAL TABULATION,VT;FORM FEED,FF;
            CARRIAGE RETURN,CR;SHIFT OUT,LOCKING-SHIFT ONE,SO;SHIFT IN,LOCKING-SHIFT ZERO,SI;DATA LINK ESCAPE,DLE;
            DEVICE CONTROL ONE,DC1;DEVICE CONTROL TWO,DC2;DEVICE CONTROL THREE,DC3;DEVICE CONTROL FOUR,DC4;
            NEGATIVE ACKNOWLEDGE,NAK;SYNCHRONOUS IDLE,SYN;END OF TRANSMISSION BLOCK,ETB;CANCEL,CAN;END OF MEDIUM,EOM,EM;
            SUBSTITUTE,SUB;ESCAPE,ESC;INFORMATION SEPARATOR FOUR,FILE SEPARATOR,FS;
            INFORMATION SEPARATOR THREE,GROUP SEPARATOR,GS;INFORMATION SEPARATOR TWO,RECORD SEPARATOR,RS;
            INFORMATION SEPARATOR ONE,UNIT SEPARATOR,US""";
    private static final String OTHERS =
            """
            7f:DELETE,DEL;80:PADDING CHARACTER,PAD;81:HIGH OCTET PRESET,HOP;82:BREAK PERMITTED HERE,BPH;83:NO BREAK HERE,NBH;
            84:INDEX,IND;85:NEXT LINE,NEL;a0:NBSP;ad:SHY;200b:ZWSP;200c:ZWNJ;200d:ZWJ;200e:LRM;200f:RLM;202a:LRE;
            202b:RLE;202c:PDF;202d:LRO;202e:RLO;2060:WJ;feff:BYTE ORDER MARK,BOM,ZWNBSP;1f514:BELL""";

    /** Made when a name is first looked for that no character has. */
    private static final class Aliases {
        static final Map<String, Integer> BY_NAME = new HashMap<>();

        static {
            String[] controls = CONTROLS.replace("\n", "").split(";");
            for (int i = 0; i < controls.length; i++) {
                add(controls[i], i);
            }
            for (String each : OTHERS.replace("\n", "").split(";")) {
                int colon = each.indexOf(':');
                add(each.substring(colon + 1), Integer.parseInt(each.substring(0, colon), 16));
            }
        }

        private static void add(String names, int codePoint) {
            for (String name : names.split(",")) {
                BY_NAME.put(name, codePoint);
            }
        }
    }

    /** The name, null for a character without. */
    public static @Nullable String of(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return null;
        }
        if (codePoint >= HANGUL && codePoint < HANGUL + 11172) {
            int at = codePoint - HANGUL;
            return "HANGUL SYLLABLE " + LEADS[at / 588] + VOWELS[at / 28 % 21] + TAILS[at % 28];
        }
        String prefix = prefix(codePoint);
        if (prefix != null) {
            return prefix + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        }
        return switch (Character.getType(codePoint)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> null;
            default -> Character.getName(codePoint);
        };
    }

    /** What stands before the number in names that are made by rule. */
    private static @Nullable String prefix(int c) {
        if (Character.getType(c) != Character.OTHER_LETTER) {
            return null;
        }
        if (c >= 0x17000 && c <= 0x187f7 || c >= 0x18d00 && c <= 0x18d08) {
            return "TANGUT IDEOGRAPH-";
        }
        boolean unified = c >= 0x3400 && c <= 0x4dbf || c >= 0x4e00 && c <= 0x9fff || c >= 0x20000 && c < 0x2f800
                || c >= 0x30000 && c < 0x33480;
        return unified ? "CJK UNIFIED IDEOGRAPH-" : null;
    }

    /** The character of a name or of one of its aliases, -1 when there is none. The case of letters counts in made names only. */
    public static int find(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (name.startsWith("HANGUL SYLLABLE ")) {
            return syllable(name.substring("HANGUL SYLLABLE ".length()));
        }
        int dash = upper.lastIndexOf('-');
        if (dash > 0 && (name.startsWith("CJK UNIFIED IDEOGRAPH-") || name.startsWith("TANGUT IDEOGRAPH-"))) {
            try {
                int found = Integer.parseInt(upper.substring(dash + 1), 16);
                return upper.equals(of(found)) ? found : -1;
            } catch (NumberFormatException e) {
                return -1;
            }
        }
        Integer alias = Aliases.BY_NAME.get(upper);
        if (alias != null) {
            return alias;
        }
        try {
            int found = Character.codePointOf(upper);
            return upper.equals(of(found)) ? found : -1; // Java knows names by block and number too
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private static int syllable(String letters) {
        int best = -1;
        int longest = -1;
        for (int lead = 0; lead < LEADS.length; lead++) {
            if (!letters.startsWith(LEADS[lead]) || LEADS[lead].length() < longest) {
                continue;
            }
            for (int vowel = 0; vowel < VOWELS.length; vowel++) {
                String start = LEADS[lead] + VOWELS[vowel];
                for (int tail = 0; letters.startsWith(start) && tail < TAILS.length; tail++) {
                    if (letters.equals(start + TAILS[tail])) {
                        longest = LEADS[lead].length();
                        best = HANGUL + (lead * 21 + vowel) * 28 + tail;
                    }
                }
            }
        }
        return best;
    }
}
