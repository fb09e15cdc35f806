package lockstep.object;

import java.util.function.Consumer;

/**
 * Has fields of Java's for what would be attributes in a class written in Python: whoever follows attributes follows these,
 * and nobody else does.
 */
public interface HasFields {
    void fields(Consumer<Object> visitor);
}
