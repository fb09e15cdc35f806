package lockstep.tui;

import lockstep.lesson.Progress;
import lockstep.lesson.Question;
import org.jspecify.annotations.Nullable;

/** A question in front of the learner: what is pointed at and what was answered. */
final class Choice {
    final Question question;

    /** The option pointed at; the last one, behind the author's, is "not sure"; -1 for none yet. */
    int pointed = -1;

    /** What was answered; null while it is open. */
    Progress.@Nullable Answer answer;

    Choice(Question question, Progress.@Nullable Answer answer) {
        this.question = question;
        this.answer = answer;
    }

    /** The author's options and "not sure". */
    int count() {
        return question.options().size() + 1;
    }

    boolean isOpen() {
        return answer == null;
    }

    void answer(int option) {
        if (option == question.options().size()) {
            answer = Progress.Answer.NOT_SURE;
        } else {
            Question.Option chosen = question.options().get(option);
            answer = new Progress.Answer(chosen.text(), chosen.right());
        }
    }

    /** The index of what was answered, {@code count() - 1} for "not sure", -1 when it is no option any more. */
    int answered() {
        Progress.Answer given = answer;
        if (given == null) {
            return -1;
        }
        String text = given.option();
        if (text == null) {
            return count() - 1;
        }
        for (int i = 0; i < question.options().size(); i++) {
            if (question.options().get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    /** What was answered, also when the lesson has other options by now. */
    String words() {
        Progress.Answer given = answer;
        String option = given == null ? null : given.option();
        return option == null ? "not sure" : option;
    }

    boolean wasRight() {
        Progress.Answer given = answer;
        return given != null && given.right();
    }

    /** What is said to the one who answered so: the reply to a wrong option; else to the right one. */
    String reply() {
        int answered = answered();
        boolean option = answered >= 0 && answered < question.options().size();
        Question.Option about = question.options().get(option ? answered : question.right());
        return about.reply() == null ? "" : about.reply();
    }
}
