package lockstep.library;

import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** Makes {@code hashlib.blake2s}. */
final class Blake2sMethods {
    private Blake2sMethods() {}

    @Builtin(
            value = "__new__(cls, data=b'', /, *, digest_size=32, key=b'', salt=b'', person=b'', fanout=1, depth=1,"
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
                thread, (TypeObject) cls, false, data, size, key, salt, person, fanout, depth, leafSize, nodeOffset,
                nodeDepth, innerSize, lastNode);
    }
}
