package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Whoever comes by without a question is shown what can be asked. */
@Controller
class HomeController {
  @Hidden
  @GetMapping("/")
  RedirectView home() {
    return new RedirectView("/swagger-ui.html");
  }
}
