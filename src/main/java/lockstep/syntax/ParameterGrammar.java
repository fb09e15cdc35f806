package lockstep.syntax;

import static lockstep.syntax.TokenKind.COLON;
import static lockstep.syntax.TokenKind.COMMA;
import static lockstep.syntax.TokenKind.DOUBLE_STAR;
import static lockstep.syntax.TokenKind.EQUAL;
import static lockstep.syntax.TokenKind.LSQB;
import static lockstep.syntax.TokenKind.NAME;
import static lockstep.syntax.TokenKind.RSQB;
import static lockstep.syntax.TokenKind.SLASH;
import static lockstep.syntax.TokenKind.STAR;

import java.util.ArrayList;
import java.util.List;
import lockstep.syntax.Tree.Arg;
import lockstep.syntax.Tree.Arguments;
import lockstep.syntax.Tree.Expr;
import lockstep.syntax.Tree.TypeParam;
import org.jspecify.annotations.Nullable;

/** What a def, a lambda or a generic declares between its brackets. */
abstract class ParameterGrammar extends TokenCursor {
    ParameterGrammar(Lexer lexer) {
        super(lexer);
    }

    ParameterGrammar(TokenCursor other) {
        super(other);
    }

    abstract Expr expression();

    abstract Expr starExpression();

    /**
     * params and lambda_params, up to the closing bracket or colon, which is not taken. Rules: defaults once begun go
     * on; one slash, ahead of the star; a bare star needs a name behind it; nothing follows double star.
     */
    Arguments parameters(TokenKind end) {
        boolean lambda = end == COLON;
        Token first = peek();
        List<Arg> positionalOnly = List.of();
        List<Arg> args = new ArrayList<>();
        List<Expr> defaults = new ArrayList<>();
        Arg varArgs = null;
        List<Arg> keywordOnly = new ArrayList<>();
        List<@Nullable Expr> keywordDefaults = new ArrayList<>();
        Arg keywordArgs = null;
        boolean slash = false;
        boolean star = false;
        while (!at(end)) {
            if (at(SLASH) && !slash && !star && !args.isEmpty()) {
                next();
                slash = true;
                positionalOnly = List.copyOf(args);
                args.clear();
            } else if (at(STAR) && !star) {
                next();
                star = true;
                if (at(COMMA)) {
                    next();
                    if (!at(NAME)) {
                        throw mismatch();
                    }
                    continue;
                }
                varArgs = parameter(lambda, !lambda);
            } else if (accept(DOUBLE_STAR)) {
                keywordArgs = parameter(lambda, false);
                accept(COMMA);
                if (!at(end)) {
                    throw mismatch();
                }
                break;
            } else {
                Arg arg = parameter(lambda, false);
                Expr value = at(EQUAL) ? defaultValue() : null;
                if (star) {
                    keywordOnly.add(arg);
                    keywordDefaults.add(value);
                } else {
                    args.add(arg);
                    if (value != null) {
                        defaults.add(value);
                    } else if (!defaults.isEmpty()) {
                        throw mismatch();
                    }
                }
            }
            if (!accept(COMMA) && !at(end)) {
                throw mismatch();
            }
        }
        Span span = first.kind == end ? new Span(first.line, first.column, first.line, first.column) : from(first);
        return new Arguments(
                positionalOnly, args, varArgs, keywordOnly, keywordDefaults, keywordArgs, defaults, span);
    }

    private Arg parameter(boolean lambda, boolean starAnnotation) {
        Token name = expect(NAME);
        Expr annotation = null;
        if (!lambda && accept(COLON)) {
            annotation = starAnnotation ? starExpression() : expression();
        }
        return new Arg(name.text, annotation, from(name));
    }

    Expr defaultValue() {
        expect(EQUAL);
        return expression();
    }

    /** type_params (PEP 695, defaults PEP 696), or nothing. */
    final List<TypeParam> typeParams() {
        List<TypeParam> params = at(LSQB) ? attempt(this::bracketedTypeParams) : null;
        return params == null ? List.of() : params;
    }

    private List<TypeParam> bracketedTypeParams() {
        expect(LSQB);
        if (at(RSQB)) {
            throw errorAt(openRange(peek().span()), "Type parameter list cannot be empty");
        }
        List<TypeParam> params = new ArrayList<>();
        do {
            params.add(typeParam());
        } while (accept(COMMA) && !at(RSQB));
        expect(RSQB);
        return params;
    }

    TypeParam typeParam() {
        Token start = peek();
        if (accept(STAR)) {
            String name = expectName();
            Expr value = accept(EQUAL) ? starExpression() : null;
            return new TypeParam.TypeVarTuple(name, value, from(start));
        }
        if (accept(DOUBLE_STAR)) {
            String name = expectName();
            Expr value = accept(EQUAL) ? expression() : null;
            return new TypeParam.ParamSpec(name, value, from(start));
        }
        String name = expectName();
        Expr bound = accept(COLON) ? expression() : null;
        Expr value = accept(EQUAL) ? expression() : null;
        return new TypeParam.TypeVar(name, bound, value, from(start));
    }
}
