package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** Makes {@code hashlib.blake2b}. */
final class Blake2bMethods {
    private Blake2bMethods() {}

    @Builtin(
            value = "__new__(cls, data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1,"
                    + " leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)",
            kind = Kind.STATIC_METHOD,
            effect = Effect.PURE)
    static Object make(
            ThreadState thread,
            Object cls,
            Object data,
            Object size,
            Object key,
            Object salt,
            Object person,
            Object fanout,
            Object depth,
            Object leafSize,
            Object nodeOffset,
            Object nodeDepth,
            Object innerSize,
            Object lastNode,
            Object security) {
        return Blake2Arguments.make(
                thread, (TypeObject) cls, true, data, size, key, salt, person, fanout, depth, leafSize, nodeOffset,
                nodeDepth, innerSize, lastNode);
    }
}
