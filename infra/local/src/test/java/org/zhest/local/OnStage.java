package org.zhest.local;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.zhest.local.browser.Browser;

/** Gives a story its cast, photographs what everybody saw when it fails, and sends everybody home after it. */
final class OnStage implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "failed-stories");

    private static Cast cast(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OnStage.class))
                .computeIfAbsent(Cast.class, _ -> new Cast(), Cast.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cast.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return cast(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            for (Browser browser : cast(context).all()) {
                String name = context.getRequiredTestMethod().getName() + "-" + browser.person() + ".png";
                browser.photograph(PICTURES.resolve(name));
                browser.complaints().forEach(line -> System.err.println(browser.person() + " console: " + line));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            // What it left half done, such as a call in the queue, is not to fail the stories after it.
            cast(context).close();
        } else {
            cast(context).leave();
        }
    }
}
