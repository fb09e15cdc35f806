package lockstep.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code _zones}: time zones out of Java's database, for {@code zoneinfo}. */
final class ZoneModule {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private ZoneModule() {}

    private static ZoneId zone(Object key) {
        return ZoneId.of(key.toString());
    }

    @Builtin(value = "is_zone(key, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isZone(Object key) {
        try {
            String name = key.toString();
            return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/") && zone(key) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Builtin(value = "is_fixed(key, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isFixed(Object key) {
        return zone(key).getRules().isFixedOffset();
    }

    @Builtin(value = "names()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object names() {
        TreeSet<String> names = new TreeSet<>(ZoneId.getAvailableZoneIds());
        names.removeIf(n -> n.startsWith("SystemV/"));
        return new ListObject(names.stream().map(Str::new).toArray());
    }

    /** Of a second since the epoch: (offset, daylight saving, name), both in seconds. */
    @Builtin(value = "at_utc(key, second, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object atUtc(Object key, Object second) {
        return answer(zone(key), Instant.ofEpochSecond(Integers.need(second)));
    }

    /** Of a wall clock's second since the epoch; where it came twice or never, fold 1 takes what holds after the change. */
    @Builtin(value = "at_wall(key, second, fold, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object atWall(Object key, Object second, Object fold) {
        ZoneId zone = zone(key);
        LocalDateTime wall = LocalDateTime.ofEpochSecond(Integers.need(second), 0, ZoneOffset.UTC);
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> valid = rules.getValidOffsets(wall);
        boolean after = Integers.need(fold) != 0;
        if (valid.size() == 1) {
            return answer(zone, wall.toInstant(valid.get(0)));
        }
        ZoneOffsetTransition change = rules.getTransition(wall);
        return answer(zone, after ? change.getInstant() : change.getInstant().minusSeconds(1));
    }

    private static Object answer(ZoneId zone, Instant instant) {
        ZoneRules rules = zone.getRules();
        String name = SHORT.format(ZonedDateTime.ofInstant(instant, zone));
        return new TupleObject(new Object[] {
            (long) rules.getOffset(instant).getTotalSeconds(), rules.getDaylightSavings(instant).toSeconds(), new Str(name)
        });
    }
}
