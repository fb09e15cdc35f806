package lockstep.syntax;

import static lockstep.syntax.TokenKind.AS;
import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOT;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.LBRACE;
import static lockstep.syntax.TokenKind.LPAR;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.MINUS;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.NUMBER;
import static lockstep.syntax.TokenKind.PLUS;
import static lockstep.syntax.TokenKind.RBRACE;
import static lockstep.syntax.TokenKind.RPAR;
import static lockstep.syntax.TokenKind.RSQB;
import static lockstep.syntax.TokenKind.STAR;
import static lockstep.syntax.TokenKind.VBAR;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.Pattern;
import lockstep.syntax.Tree.UnaryOperator;

/** The patterns behind case (PEP 634). */
abstract class PatternGrammar extends ExpressionGrammar {
    PatternGrammar(Lexer lexer, LiteralWarnings warnings) {
        super(lexer, warnings);
    }

    PatternGrammar(TokenCursor other) {
        super(other);
    }

    /** patterns: open_sequence_pattern | pattern */
    final Pattern patterns() {
        Token start = peek();
        Pattern first = maybeStarPattern();
        if (!at(COMMA)) {
            if (first instanceof Pattern.MatchStar) {
                throw mismatch();
            }
            return first;
        }
        List<Pattern> items = new ArrayList<>();
        items.add(first);
        while (accept(COMMA) && !at(COLON) && !at(TokenKind.IF)) {
            items.add(maybeStarPattern());
        }
        return new Pattern.MatchSequence(items, from(start));
    }

    /** maybe_star_pattern: '*' (NAME | '_') | pattern */
    private Pattern maybeStarPattern() {
        Token start = peek();
        if (accept(STAR)) {
            String name = expectName();
            return new Pattern.MatchStar(name.equals("_") ? null : name, from(start));
        }
        return pattern();
    }

    /** pattern: or_pattern ['as' NAME] */
    Pattern pattern() {
        enter();
        Token start = peek();
        Pattern result = orPattern();
        if (at(AS)) {
            result = new Pattern.MatchAs(result, captureTarget(), from(start));
        }
        leave();
        return result;
    }

    String captureTarget() {
        expect(AS);
        String name = expectName();
        if (name.equals("_") || at(DOT) || at(LPAR) || at(EQUAL)) {
            throw mismatch();
        }
        return name;
    }

    /** or_pattern: closed_pattern ('|' closed_pattern)* */
    final Pattern orPattern() {
        Token start = peek();
        Pattern first = closedPattern();
        if (!at(VBAR)) {
            return first;
        }
        List<Pattern> alternatives = new ArrayList<>();
        alternatives.add(first);
        while (accept(VBAR)) {
            alternatives.add(closedPattern());
        }
        return new Pattern.MatchOr(alternatives, from(start));
    }

    private Pattern closedPattern() {
        Token start = peek();
        return switch (start.kind) {
            case NONE, TRUE, FALSE -> new Pattern.MatchSingleton(atom(), start.span());
            case NUMBER, MINUS, STRING, FSTRING_START -> {
                Expr value = literal();
                yield new Pattern.MatchValue(value, from(start));
            }
            case NAME -> nameOrClass();
            case LPAR -> parenthesizedPattern();
            case LSQB -> {
                next();
                yield new Pattern.MatchSequence(sequenceItems(RSQB), from(start));
            }
            case LBRACE -> mapping();
            default -> throw mismatch();
        };
    }

    /** strings, or a number with its sign, or the sum of a real and an imaginary one. */
    private Expr literal() {
        Token start = peek();
        if (!at(NUMBER) && !at(MINUS)) {
            return strings();
        }
        Expr real = signedNumber();
        if (!at(PLUS) && !at(MINUS)) {
            return real;
        }
        boolean plus = next().kind == PLUS;
        if (isImaginary(real)) {
            throw errorAtPattern(
                    "real number required in complex literal", real instanceof Expr.UnaryOp u ? u.operand() : real);
        }
        if (!at(NUMBER)) {
            throw mismatch();
        }
        Expr imaginary = atom();
        if (!isImaginary(imaginary)) {
            throw errorAtPattern("imaginary number required in complex literal", imaginary);
        }
        return new Expr.BinOp(
                real, plus ? BinaryOperator.ADD : BinaryOperator.SUBTRACT, imaginary, from(start));
    }

    private static boolean isImaginary(Expr number) {
        return number instanceof Expr.ImaginaryConstant
                || number instanceof Expr.UnaryOp u && u.operand() instanceof Expr.ImaginaryConstant;
    }

    private PythonSyntaxError errorAtPattern(String message, Expr place) {
        return source.error(PythonSyntaxError.Kind.SYNTAX_ERROR, message, place.span());
    }

    private Expr signedNumber() {
        Token start = peek();
        if (!accept(MINUS)) {
            return atom();
        }
        if (!at(NUMBER)) {
            throw mismatch();
        }
        Expr number = atom();
        return new Expr.UnaryOp(UnaryOperator.MINUS, number, from(start));
    }

    /** capture_pattern, wildcard_pattern, value_pattern or class_pattern */
    private Pattern nameOrClass() {
        Token start = peek();
        Expr name = nameOrAttribute();
        if (at(LPAR)) {
            return classPattern(start, name);
        }
        if (at(EQUAL)) {
            throw mismatch();
        }
        if (name instanceof Expr.Name plain) {
            return new Pattern.MatchAs(null, plain.id().equals("_") ? null : plain.id(), start.span());
        }
        return new Pattern.MatchValue(name, from(start));
    }

    private Expr nameOrAttribute() {
        Token start = expect(NAME);
        Expr value = new Expr.Name(start.text, start.span());
        while (accept(DOT)) {
            String name = expectName();
            value = new Expr.Attribute(value, name, from(start));
        }
        return value;
    }

    /** group_pattern | '(' [open_sequence_pattern] ')' */
    private Pattern parenthesizedPattern() {
        Token open = expect(LPAR);
        if (accept(RPAR)) {
            return new Pattern.MatchSequence(List.of(), from(open));
        }
        Pattern first = maybeStarPattern();
        if (at(COMMA)) {
            List<Pattern> items = new ArrayList<>();
            items.add(first);
            while (accept(COMMA) && !at(RPAR)) {
                items.add(maybeStarPattern());
            }
            expect(RPAR);
            return new Pattern.MatchSequence(items, from(open));
        }
        expect(RPAR);
        if (first instanceof Pattern.MatchStar) {
            throw mismatch();
        }
        return first;
    }

    private List<Pattern> sequenceItems(TokenKind close) {
        List<Pattern> items = new ArrayList<>();
        while (!at(close)) {
            items.add(maybeStarPattern());
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(close);
        return items;
    }

    /** mapping_pattern: '{' [(literal | attr) ':' pattern, ...] ['**' NAME] '}' */
    private Pattern mapping() {
        Token open = expect(LBRACE);
        List<Expr> keys = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        String rest = null;
        while (!at(RBRACE)) {
            if (accept(DOUBLE_STAR)) {
                rest = expectName();
                if (rest.equals("_")) {
                    throw mismatch();
                }
                accept(COMMA);
                break;
            }
            keys.add(mappingKey());
            expect(COLON);
            patterns.add(pattern());
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RBRACE);
        return new Pattern.MatchMapping(keys, patterns, rest, from(open));
    }

    private Expr mappingKey() {
        switch (kind()) {
            case NONE, TRUE, FALSE:
                return atom();
            case NAME:
                Expr key = nameOrAttribute();
                if (key instanceof Expr.Name) {
                    throw mismatch();
                }
                return key;
            case NUMBER, MINUS, STRING, FSTRING_START:
                return literal();
            default:
                throw mismatch();
        }
    }

    /** class_pattern: name_or_attr '(' [patterns] [NAME '=' pattern, ...] ')' */
    Pattern classPattern(Token start, Expr type) {
        expect(LPAR);
        List<Pattern> positional = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Pattern> keyword = new ArrayList<>();
        while (!at(RPAR)) {
            if (at(NAME) && peek(1).kind == EQUAL) {
                names.add(next().text);
                next();
                keyword.add(pattern());
            } else {
                if (!names.isEmpty()) {
                    throw mismatch();
                }
                positional.add(pattern());
            }
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RPAR);
        return new Pattern.MatchClass(type, positional, names, keyword, from(start));
    }
}
