package lockstep.repl;

/** The few ANSI styles of the prompt; none when colours are not wanted. */
record Paint(boolean colour) {
    String bold(String text) {
        return with("1", text);
    }

    String dim(String text) {
        return with("2", text);
    }

    String italic(String text) {
        return with("3", text);
    }

    /** The one accent colour. */
    String accent(String text) {
        return with("36", text);
    }

    String good(String text) {
        return with("32", text);
    }

    String bad(String text) {
        return with("31", text);
    }

    private String with(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
