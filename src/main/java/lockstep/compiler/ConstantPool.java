package lockstep.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of a code under construction: equal ones are one. */
final class ConstantPool {
    private final List<Constant> all = new ArrayList<>();
    private final Map<Constant, Integer> places = new HashMap<>();

    /** The index of an equal constant, which is added when there is none. */
    int indexOf(Constant constant) {
        Integer known = places.get(constant);
        if (known == null) {
            known = constant instanceof Constant.CodeConstant code ? placeOf(code) : all.size();
            if (known == all.size()) {
                all.add(constant);
            }
            places.put(constant, known);
        }
        return known;
    }

    /** Codes are compared, not hashed: there are never many. */
    private int placeOf(Constant.CodeConstant code) {
        for (int i = 0; i < all.size(); i++) {
            if (Constants.same(all.get(i), code)) {
                return i;
            }
        }
        return all.size();
    }

    Constant get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    List<Constant> all() {
        return all;
    }

    /** Forgets all others. */
    void keepOnly(List<Constant> kept) {
        all.clear();
        places.clear();
        kept.forEach(this::indexOf);
    }
}
