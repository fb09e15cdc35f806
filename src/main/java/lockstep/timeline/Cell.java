package lockstep.timeline;

/**
 * One cell of a picture.
 *
 * @param codePoint what it shows; 0 for the second half of a wide character
 */
public record Cell(int codePoint, Role role) {
    static final Cell BLANK = new Cell(' ', Role.BLANK);
}
