package lockstep.library;

/** Γ and its logarithm by Lanczos's approximation, with the coefficients of Boost's lanczos13m53 that CPython takes too. */
final class GammaFunction {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_MINUS_HALF = 5.524680040776729583740234375;
    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] DENOMINATOR = {
        0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1
    };

    private GammaFunction() {}

    /** The rational function, of x or of 1/x: whichever cannot overflow. */
    private static double lanczos(double x) {
        double above = 0;
        double below = 0;
        int last = NUMERATOR.length - 1;
        for (int i = 0; i <= last; i++) {
            int k = x < 5 ? last - i : i;
            above = (x < 5 ? above * x : above / x) + NUMERATOR[k];
            below = (x < 5 ? below * x : below / x) + DENOMINATOR[k];
        }
        return above / below;
    }

    /** sin(pi x), exact where it is 0. */
    private static double sinPi(double x) {
        double y = Math.abs(x) % 2;
        double r = switch ((int) Math.rint(2 * y)) {
            case 0 -> Math.sin(Math.PI * y);
            case 1 -> Math.cos(Math.PI * (y - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - y));
            case 3 -> -Math.cos(Math.PI * (y - 1.5));
            default -> Math.sin(Math.PI * (y - 2));
        };
        return Math.copySign(1, x) * r;
    }

    /** Γ of what is no pole; infinite when it is too large. */
    static double gamma(double x) {
        if (x == Math.rint(x) && x >= 1 && x <= 23) {
            double all = 1;
            for (int i = 2; i < x; i++) {
                all *= i;
            }
            return all;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return 1 / x;
        }
        if (size > 200) {
            return x < 0 ? 0 / sinPi(x) : Double.POSITIVE_INFINITY;
        }
        double y = size + G_MINUS_HALF;
        // what was lost when y was rounded, taken in at the end
        double lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
        double z = lost * G / y;
        double r;
        if (x < 0) {
            r = -Math.PI / sinPi(size) / size * Math.exp(y) / lanczos(size);
            r -= z * r;
        } else {
            r = lanczos(size) / Math.exp(y);
            r += z * r;
        }
        double power = size < 140 ? Math.pow(y, size - 0.5) : Math.pow(y, size / 2 - 0.25);
        for (int i = size < 140 ? 1 : 0; i < 2; i++) {
            r = x < 0 ? r / power : r * power;
        }
        return r;
    }

    /** log |Γ(x)| of what is no pole. */
    static double logarithm(double x) {
        double size = Math.abs(x);
        if (size <= 1e-20) {
            return -Math.log(size);
        }
        double r = Math.log(lanczos(size)) - G;
        r += (size - 0.5) * (Math.log(size + G - 0.5) - 1);
        return x < 0 ? Math.log(Math.PI) - Math.log(Math.abs(sinPi(size))) - Math.log(size) - r : r;
    }
}
