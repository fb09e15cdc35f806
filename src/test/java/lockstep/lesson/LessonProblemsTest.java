package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told about a broken lesson: file, line, what is wrong, how to mend it. */
class LessonProblemsTest {
    private static final String GOOD = LessonParserTest.LESSON;

    /** Each replaces one piece of a good lesson and names the problem and its line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: example               | ident: example          | 2  | Unknown key 'ident'
            id: example               | id: An Example          | 2  | 'An Example' cannot be an id
            id: example               | id: [a, b]              | 2  | The value of 'id' is not a text
            id: example               | id: example\\nid: again  | 3  | stands there twice
            id: example               | id: "example            | 3  | The front matter is not YAML
            id: example               | aliases: old            | 1  | The front matter has no 'id'
            id: example               | id: example\\nstatus: no | 3  | The status 'no' is not known
            id: example               | id: example\\nminutes: x | 3  | 'x' is not a number of minutes
            misconception             | conception              | 3  | Unknown key 'conception'
            # An example              | An example              | 6  | The lesson has no title
            # An example              | # An\\n# example         | 7  | The lesson has two titles
            Some words to *begin* with. | <b>Some</b>\\n<p>      | 9  | The lesson holds HTML
            id=two                    | name=two                | 12 | Unknown demo flag 'name'
            id=two                    | cores=4                 | 12 | stands there twice
            id=two cores=2            | cores=2                 | 12 | The demo has no id
            cores=2                   | cores=0                 | 12 | cores=0 is not a number it can have. Use a number from 1 to 64.
            cores=2                   | cores=two               | 12 | cores=two is not a number it can have
            cores=2                   | cores                   | 12 | 'cores' is not of the form key=value
            cores=2                   | gil=none                | 12 | gil=none is none of cpython, cpython-3.9, free-threaded, any
            cores=2                   | world=virtual           | 12 | world=virtual is none of simulated, real
            switch=0.5                | switch=0                | 12 | Use a number from 0.001 to 10000, in ms.
            show=output               | show=all                | 12 | A demo cannot show 'all'
            cores=2                   | sites=shop              | 12 | There is no table of sites 'shop' before this demo. Write one in a block
            Some words to *begin* with. | ```text sites\\n```    | 8  | The table of sites has no id
            Some words to *begin* with. | ```text sites id=a\\n* 1 2\\n```  | 9 | The row has 3 words. Write address, latency
            Some words to *begin* with. | ```text sites id=a\\n# ok\\n\\nshop.test 0 0 0 200 json\\n``` | 11 | 'shop.test' is no address. Begin it with http://
            Some words to *begin* with. | ```text sites id=a\\n* soon 0 0 200 json\\n``` | 9 | 'soon' is no number of seconds
            Some words to *begin* with. | ```text sites id=a\\n* 0 0.5 0 200 json\\n``` | 9 | '0.5' is no number of bytes
            Some words to *begin* with. | ```text sites id=a\\n* 0 0 0 ok json\\n``` | 9 | 'ok' is no status. Write 100 to 599, or one of refused, unknown, reset
            Some words to *begin* with. | ```text sites id=a\\n* 0 0 0 200 xml\\n``` | 9 | 'xml' is no kind of body. Write one of html, json, text, image
            print(1)                  | ''                      | 12 | The demo is empty
            <!-- how-long -->         | ''                      | 16 | The question has no id
            <!-- how-long -->         | <!-- How_Long -->       | 16 | 'How_Long' cannot be an id
            How long does it take?    | ''                      | 16 | The question asks nothing
            - [ ] Half as long.       | - Half as long.         | 20 | This option has no box
            - [ ] Half as long.       | - [x] Half as long.     | 16 | The question has 2 right options
            - [x] As long.            | - [ ] As long.          | 16 | The question has 0 right options
            - [x] As long.            | - [x] Half as long.     | 16 | Two options say the same
            '> No.'                   | ''                      | 26 | This wrong option has no reply
            of=two                    | of=three                | 40 | There is no demo 'three' before this one
            # The same, without a GIL | print(2)                | 40 | both of= and a program
            """)
    void aBrokenPieceIsNamedWithItsLine(String piece, String broken, int line, String what) {
        String text = GOOD.replaceFirst(Pattern.quote(piece),
                Matcher.quoteReplacement(broken.replace("\\n", "\n")));
        assertThat(text).isNotEqualTo(GOOD);

        LessonParser.Parsed parsed = LessonParser.parse("lessons/07-example.md", text);

        assertThat(parsed.lesson()).isNull();
        String found = parsed.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertThat(found).contains("lessons/07-example.md:" + line + ": ").contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "---", "---\n---", "---\n---\n", "no front matter", "---\n- a\n---\n", "---\nid: x\n", "---\n? [a]: b\n---",
        "---\n&a [*a]\n---\n", "---\nid: &x [*x]\n---\n# T", "---\nid: !!java.lang.String x\n---\n", "\0\0\0", "---\n\t: \t\n---"
    })
    void noTextIsTooBrokenForAnAnswer(String text) {
        LessonParser.Parsed parsed = LessonParser.parse("lessons/07-example.md", text);

        assertThat(parsed.lesson()).isNull();
        assertThat(parsed.problems()).isNotEmpty().allSatisfy(p -> assertThat(p.toString()).contains("07-example.md"));
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        for (String piece : List.of("[", "{a: ", "- ", "? ")) {
            assertThat(LessonParser.parse("07-example.md", "---\nid: " + piece.repeat(20_000) + "\n---\n").lesson())
                    .isNull();
            assertThat(LessonParser.parse("07-example.md", "---\n" + piece.repeat(3_000) + "\n---\n").lesson())
                    .isNull();
        }
        for (String piece : List.of("> ", "- ", "[", "*a ", "![", "`", "<!--", "1. ", "  - x\n")) {
            String text = GOOD.replace("Some words", piece.repeat(20_000));
            assertThat(LessonParser.parse("07-example.md", text).problems()).isNotNull();
        }
    }

    @Test
    void aFileNameGivesTheNumber() {
        assertThat(LessonParser.parse("lessons/gil.md", GOOD).problems())
                .extracting(Problem::what)
                .containsExactly("The file's name is not of the form NN-name.md.");
    }

    /** Cuts, doubles, swaps and overwrites pieces of a good lesson: whatever comes out has an answer. */
    @Test
    void mutatedLessonsNeverCrash() {
        String[] tokens = {"---", "\n", "```", "- [x] ", "> ", "#", "### Predict", "<!--", "-->", ": ", "&a", "*a", "\t", "|", "[", "]"};
        Random random = new Random(20_26);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int cuts = 1 + random.nextInt(6); cuts > 0; cuts--) {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(30));
                String piece = text.substring(from, to);
                switch (random.nextInt(5)) {
                    case 0 -> text.delete(from, to);
                    case 1 -> text.insert(random.nextInt(text.length() + 1), piece);
                    case 2 -> text.replace(from, to, tokens[random.nextInt(tokens.length)]);
                    case 3 -> text.insert(from, (char) random.nextInt(0x2FF));
                    default -> text.insert(from, tokens[random.nextInt(tokens.length)]);
                }
                if (text.isEmpty()) {
                    text.append(' ');
                }
            }
            LessonParser.Parsed parsed = LessonParser.parse("07-example.md", text.toString());
            boolean broken = parsed.problems().stream().anyMatch(Problem::isError);
            assertThat(parsed.lesson() == null).isEqualTo(broken);
            if (parsed.lesson() != null) {
                parsed.lesson().questions().forEach(Question::right);
            }
        }
    }
}
