package lockstep.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lockstep.build.Signature.Form;
import lockstep.build.Signature.Malformed;
import lockstep.build.Signature.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    @Test
    void readsEveryFormOfParameter() throws Malformed {
        assertThat(Signature.parse("f(a, /, b, c=(1, ','), *rest, d, e=')', **more)").parameters())
                .containsExactly(
                        new Parameter("a", Form.PLAIN, false),
                        new Parameter("b", Form.PLAIN, false),
                        new Parameter("c", Form.PLAIN, true),
                        new Parameter("rest", Form.VAR_ARGS, false),
                        new Parameter("d", Form.PLAIN, false),
                        new Parameter("e", Form.PLAIN, true),
                        new Parameter("more", Form.VAR_KEYWORDS, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f()", "__f__(a,)", "f(*, a)", "f(a=1, *, b)", "f(sep='\\'', /)", "f(**k)"})
    void accepts(String text) throws Malformed {
        assertThat(Signature.parse(text).name()).isIn("f", "__f__");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f                | must look like name(parameters)
            1f(a)            | '1f' is not a Python name
            f(a b)           | 'a b' is not a parameter's name
            f(a, , b)        | '' is not a parameter's name
            f(a, a)          | parameter 'a' stands twice
            f(a=1, b)        | parameter 'b' without a default follows one with a default
            f(a=)            | the default is missing in 'a='
            f(/, a)          | '/' must stand once, after a parameter and before '*'
            f(*a, *b)        | '*' may stand only once
            f(a, *)          | a parameter must follow '*'
            f(**k, a)        | nothing may follow **k
            f(a=(1)          | brackets do not match
            f(a="1)          | a string is not closed
            """)
    void refuses(String text, String message) {
        assertThatThrownBy(() -> Signature.parse(text)).isInstanceOf(Malformed.class).hasMessage(message);
    }
}
