/** Python's text: lexer, parser, tree, syntax errors. Depends on nothing else here. */
@NullMarked
package lockstep.syntax;

import org.jspecify.annotations.NullMarked;
