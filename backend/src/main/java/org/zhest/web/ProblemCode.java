package org.zhest.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Everything an answer can be but a success. The code is stable and worded by the client; the texts are for others. */
public enum ProblemCode {
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Вы не вошли в систему. Войдите и повторите.", "Sign in and try again."),
    BAD_CREDENTIALS(
            HttpStatus.UNAUTHORIZED,
            "Логин или пароль не подходят. Проверьте их и повторите.",
            "Login or password is wrong. Check them and try again."),
    ACCOUNT_DISABLED(
            HttpStatus.UNAUTHORIZED,
            "Учётная запись отключена. Обратитесь к координатору.",
            "The account is disabled. Ask a coordinator."),
    SIGN_IN_THROTTLED(
            HttpStatus.TOO_MANY_REQUESTS,
            "Слишком много неудачных попыток входа. Подождите и повторите.",
            "Too many failed sign-ins. Wait and try again."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Для этого нужна другая роль.", "Another role is needed for that."),
    CSRF(
            HttpStatus.FORBIDDEN,
            "Страница устарела. Обновите её и повторите.",
            "The page is out of date. Reload it and try again."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Такого нет или оно вам недоступно.", "There is no such thing, or not for you."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Так этот адрес не вызывают.", "This path has no such method."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "В таком виде ответа нет.", "There is no answer of that type."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Запрос должен быть JSON.", "Send JSON."),
    INVALID(HttpStatus.BAD_REQUEST, "Проверьте отмеченные поля.", "Check the fields named."),
    CONFLICT(
            HttpStatus.CONFLICT,
            "Это уже изменил кто-то другой. Обновите страницу.",
            "Somebody else changed it meanwhile. Load it again."),
    ALREADY_COMPLETED(HttpStatus.CONFLICT, "Обращение уже завершено.", "The contact is completed already."),
    LOGIN_TAKEN(HttpStatus.CONFLICT, "Такой логин уже есть. Выберите другой.", "This login is taken. Choose another."),
    OWN_ACCOUNT(
            HttpStatus.CONFLICT,
            "Свою учётную запись отключить нельзя. Попросите другого координатора.",
            "You cannot disable your own account. Ask another coordinator."),
    SHIFT_OVERLAPS(
            HttpStatus.CONFLICT,
            "У переводчика уже есть смена в это время. Выберите другое.",
            "The interpreter has a shift then. Choose another time."),
    LINE_OPEN(HttpStatus.CONFLICT, "Линия открыта. Сначала закройте её.", "The line is open. Close it first."),
    CALL_MOVED_ON(
            HttpStatus.CONFLICT,
            "Вызов уже не ждёт: он звонит у переводчика, отвечен или завершён.",
            "The call does not wait any more: it rings, was answered, or is over."),
    INTERPRETER_NOT_ABLE(
            HttpStatus.CONFLICT,
            "У переводчика нет действующего документа для такого вызова.",
            "The interpreter has no valid paper for such a call."),
    INTERPRETER_BLOCKED(
            HttpStatus.CONFLICT,
            "Этих двоих не соединяют друг с другом.",
            "These two are not put through to each other."),
    INTERPRETER_NOT_READY(
            HttpStatus.CONFLICT, "Переводчик сейчас не готов принять вызов.", "The interpreter is not ready now."),
    INTERPRETER_STATE(
            HttpStatus.CONFLICT, "Состояние переводчика уже другое.", "The interpreter's state is another meanwhile."),
    HELP_OVER(
            HttpStatus.CONFLICT,
            "Помощь уже не нужна: идёт другой координатор, или разговор окончен.",
            "Help is not needed any more: another coordinator comes, or the call is over."),
    LINK_UNKNOWN(
            HttpStatus.NOT_FOUND,
            "Такой ссылки нет. Проверьте, что она скопирована целиком.",
            "There is no such link. See that it was copied whole."),
    LINK_USED(
            HttpStatus.CONFLICT,
            "Ссылку уже открыли в другом браузере. Попросите новую.",
            "The link was opened in another browser. Ask for a new one."),
    LINK_OVER(
            HttpStatus.GONE,
            "Ссылка больше не действует. Попросите новую.",
            "The link is not valid any more. Ask for a new one."),
    GUEST_PLACES_TAKEN(
            HttpStatus.CONFLICT,
            "Все места для гостей в этом разговоре заняты. Сначала отзовите одну из ссылок.",
            "All places for guests in this call are taken. Take one of the links back first."),
    TOO_MANY_LINKS(
            HttpStatus.TOO_MANY_REQUESTS,
            "В этом разговоре сделано слишком много ссылок.",
            "Too many links were made in this call."),
    ALREADY_WRITTEN(
            HttpStatus.CONFLICT,
            "Сообщение к этому звонку уже оставлено.",
            "A message was left for this call already."),
    MAIL_FAILED(
            HttpStatus.BAD_GATEWAY,
            "Письмо не ушло: почтовый сервер его не принял. Проверьте адрес или продиктуйте ссылку.",
            "The letter did not go out: the mail server refused it. Check the address, or read the link out."),
    MAIL_NOT_SET_UP(
            HttpStatus.CONFLICT,
            "Почта в центре не настроена. Продиктуйте ссылку или покажите код.",
            "The centre has no mail. Read the link out, or show the code."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Запрос слишком велик.", "The request is too large."),
    UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "Служба временно недоступна. Повторите через минуту.",
            "The service is away for a moment. Try again in a minute."),
    INTERNAL(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Ошибка на нашей стороне. Повторите или сообщите в центр.",
            "Something of ours broke. Try again, or tell the centre.");

    private final HttpStatus status;
    private final String russian;
    private final String english;

    ProblemCode(HttpStatus status, String russian, String english) {
        this.status = status;
        this.russian = russian;
        this.english = english;
    }

    public HttpStatus status() {
        return status;
    }

    /** @return the code as it goes over the wire, kebab-case */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String russian() {
        return russian;
    }

    String english() {
        return english;
    }

    /** @return the code of an answer that the framework gives by itself */
    static ProblemCode of(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : INVALID;
        };
    }
}
